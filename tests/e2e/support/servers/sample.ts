/** How to start a server with its sample. */
export type Sample = {
  /** Name of its program. */
  readonly program: string;
  /** Writes the configuration into the folder. @returns the arguments that start the server in the foreground */
  readonly configure: (place: Place) => readonly string[];
};

/** What an administrator changes in a sample, and where the server may write. */
export type Place = {
  /** Folder of its own. */
  readonly folder: string;
  /** The built site. */
  readonly dist: string;
  readonly port: number;
  /** Another free port, for a server behind the portal's. */
  readonly innerPort: number;
  /** Sites that may frame the widgets. */
  readonly portals: readonly string[];
  /** `/` or `/cds/`. */
  readonly base: string;
};
