/** The words of the map scene. */
export interface MapWords {
  /** Along the morning twilight: "le soleil se lève". */
  readonly sunrises: string;
  /** Along the evening twilight. */
  readonly sunsets: string;
  /** Accessible name of the ribbon of hours. */
  readonly ribbon: string;
  /** A marker or an entry of the ribbon, read aloud: name, country, local hour. */
  readonly markerName: (name: string, country: string, hour: string) => string;
  /** What a scene is, read aloud when it opens; the first is the name of the map as well. */
  readonly opened: {
    readonly map: string;
    readonly profile: (name: string, country: string) => string;
    readonly day: string;
    readonly about: string;
  };
}
