import { testEveryKind } from '../../helpers/every-kind.ts';

testEveryKind();
