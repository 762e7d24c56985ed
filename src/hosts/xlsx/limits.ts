/**
 * The bounds that keep a hostile or broken file from eating the machine. All sizes are bytes.
 *
 * A workbook with 1,000 forms inflates to about 20 MB, so everything here is far above honest files.
 */

/** The file itself, compressed. */
export const MAX_FILE_SIZE = 256 * 1024 * 1024;

/** One part, inflated. */
export const MAX_PART_SIZE = 128 * 1024 * 1024;

/** All parts together, inflated. */
export const MAX_TOTAL_SIZE = 512 * 1024 * 1024;

/** Inflated over compressed size. Deflate's own maximum is 1,032; sheets of empty styled cells reach about 150. */
export const MAX_RATIO = 400;

/** Parts up to this inflated size may have any ratio: a small part of blanks is harmless. */
export const RATIO_FREE_SIZE = 8 * 1024 * 1024;

/** Entries in the zip; a workbook has about four parts a sheet. */
export const MAX_ENTRIES = 65_535;

/** Cells of the whole workbook that are kept: everything with content, and distinct rows of styled empties. */
export const MAX_CELLS = 2_000_000;

/** Nested elements; a worksheet has fewer than twenty. */
export const MAX_XML_DEPTH = 256;
