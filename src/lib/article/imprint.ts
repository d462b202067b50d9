/** Who publishes an edition and for which day, as it stands in the foot of a page. */
export interface Imprint {
	publisher?: string;
	/** Where the publisher’s mark is. */
	logo?: string;
	lines: string[];
}
