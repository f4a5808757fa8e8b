/** When a file was made, and by which version of the extension. */
export interface Made {
  readonly date: Date;
  readonly version: string;
}
