import type { Manifest } from '../../lib/search/packing.ts';
import type { CandidateSource } from './candidates.ts';
import { indexInWorker } from './index-in-worker.ts';
import { pagefindCandidates } from './pagefind-candidates.ts';

/**
 * What a large edition needs beyond a small one: candidates from the index in `folder` (with a
 * slash at its end).
 */
export function indexed(manifest: Manifest, folder: URL): CandidateSource {
  return pagefindCandidates(manifest, (onComplaint) =>
    indexInWorker(folder, manifest.total, onComplaint),
  );
}
