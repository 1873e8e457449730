/** One file of a package and what it refers to (ECMA-376 part 2). */
export interface Part {
  /** "ppt/slides/slide1.xml" */
  readonly path: string;
  /** Its kind; absent where its ending says it. */
  readonly type?: string;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** Last word of its kind: "slide", "image", "hyperlink". */
  readonly kind: string;
  /** A path in the package, or an address outside of it. */
  readonly target: string;
  readonly outside?: boolean;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** What a kind of relation is called in full. */
export function relationType(kind: string): string {
  return kind === 'core-properties' ? `${metadata}/core-properties` : `${office}/${kind}`;
}

const types = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts of a presentation (ECMA-376 part 1, 13.3). */
export const partTypes = {
  presentation: `${types}.presentationml.presentation.main+xml`,
  slideMaster: `${types}.presentationml.slideMaster+xml`,
  slideLayout: `${types}.presentationml.slideLayout+xml`,
  slide: `${types}.presentationml.slide+xml`,
  notesMaster: `${types}.presentationml.notesMaster+xml`,
  notesSlide: `${types}.presentationml.notesSlide+xml`,
  presProps: `${types}.presentationml.presProps+xml`,
  viewProps: `${types}.presentationml.viewProps+xml`,
  tableStyles: `${types}.presentationml.tableStyles+xml`,
  theme: `${types}.theme+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${types}.extended-properties+xml`,
} as const;
