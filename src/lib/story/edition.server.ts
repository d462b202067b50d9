/** For whom and for which day the story is printed; see scripts/edition.js. */
export interface Edition {
	/** The day on which it is published: `2027-06-19`. */
	date: string;
	/** Who publishes it. */
	publisher?: string;
	/** The publisher's mark, an SVG file. */
	logo?: string;
}

const { EDITION_DATE: date, EDITION_PUBLISHER, EDITION_LOGO } = process.env;

/** The edition that is built; undefined where the site is built for no day. */
export const edition: Edition | undefined = date
	? { date, publisher: EDITION_PUBLISHER || undefined, logo: EDITION_LOGO || undefined }
	: undefined;
