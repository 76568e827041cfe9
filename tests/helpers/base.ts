import { basePath } from '../../src/integrations/settings.ts';

/**
 * The folder in which the tested site stands, as `BASE_PATH` names it for the build: `/` or
 * `/essay/`.
 */
export const BASE = basePath();

/** The address of a path such as `/notes/` on the tested site. */
export function below(path: string): string {
  return path.startsWith('/') ? `${BASE}${path.slice(1)}` : path;
}
