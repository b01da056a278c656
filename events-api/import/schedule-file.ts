/** A file as it stands on the disk; reading it is the caller's work, and so is looking at its size first. */
export interface ScheduleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A conference of 1,000 sessions with all its texts takes 3 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
