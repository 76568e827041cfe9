import { testEveryKind } from '../helpers/every-kind.ts';

// The widths of a phone are tried in core/every-kind.desktop.spec.ts too.
testEveryKind();
