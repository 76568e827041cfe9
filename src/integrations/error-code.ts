/** Whether the system gave one of these reasons for refusing: `ENOENT`, `EXDEV`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
