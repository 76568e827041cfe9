/** The part of pandoc-wasm that the import uses; the package brings no types. */
declare module 'pandoc-wasm' {
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | null,
    files: Readonly<Record<string, Blob | string>>,
  ): Promise<{
    readonly stdout: string;
    readonly stderr: string;
    readonly warnings: readonly {
      readonly type: string;
      readonly verbosity: string;
      readonly pretty: string;
      readonly contents?: string;
      readonly line?: number;
    }[];
    readonly files: Readonly<Record<string, Blob>>;
    readonly mediaFiles: Readonly<Record<string, Blob>>;
  }>;
}
