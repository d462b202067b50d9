import { create } from 'xmlbuilder2';
import { LICENCE } from '$lib/publish/licence';
import type { Lang } from '$lib/story/ledger';
import { bookWordingIn } from './wording';

/** What the book says of itself to shops, libraries and devices. */
export interface Packaged {
	lang: Lang;
	/** The same for every edition. */
	uuid: string;
	title: string;
	description: string;
	/** The day of the edition: `2027-06-19`. */
	date: string;
	publisher?: string;
	rights: string;
	/** The address of the article. */
	source: string;
	/** The names of its files beside the package. */
	files: string[];
	/** Those of them that are read, in their order. */
	spine: string[];
}

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';

/** How it can be read, in the words of schema.org. */
const ACCESS = {
	accessMode: ['textual', 'visual'],
	accessModeSufficient: ['textual'],
	accessibilityFeature: [
		'alternativeText',
		'displayTransformability',
		'readingOrder',
		'structuralNavigation',
		'tableOfContents'
	],
	accessibilityHazard: ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard']
};

const MEDIA: Record<string, string> = {
	css: 'text/css',
	png: 'image/png',
	svg: 'image/svg+xml',
	xhtml: 'application/xhtml+xml'
};

const PROPERTIES: Record<string, string> = { 'cover.png': 'cover-image', 'nav.xhtml': 'nav' };

/** The name of a file among the others of its book. */
function idOf(file: string): string {
	return `f-${file.replace(/[^\w-]/g, '-')}`;
}

function mediaOf(file: string): string {
	const type = MEDIA[file.slice(file.lastIndexOf('.') + 1)];
	if (!type) throw new Error(`a book holds no “${file}”: use ${Object.keys(MEDIA).join(', ')}`);
	return type;
}

/** The package document of the book (EPUB 3). */
export function packageOf(book: Packaged): string {
	const meta = (property: string, text: string) => ({ '@': { property }, '#': text });
	const { lang, uuid, title, description, date, publisher, rights, source, files, spine } = book;
	return create({ version: '1.0', encoding: 'UTF-8' })
		.ele(OPF, 'package', { version: '3.0', 'unique-identifier': 'book', 'xml:lang': lang })
		.ele({
			metadata: {
				'@': { 'xmlns:dc': DC },
				'dc:identifier': { '@': { id: 'book' }, '#': `urn:uuid:${uuid}` },
				'dc:title': title,
				'dc:language': lang,
				'dc:description': description,
				'dc:date': date,
				...(publisher ? { 'dc:publisher': publisher } : {}),
				'dc:rights': rights,
				'dc:source': source,
				meta: [
					meta('dcterms:modified', `${date}T00:00:00Z`),
					...Object.entries(ACCESS).flatMap(([name, values]) =>
						values.map((value) => meta(`schema:${name}`, value))
					),
					meta('schema:accessibilitySummary', bookWordingIn(lang).accessible)
				],
				link: { '@': { rel: 'dcterms:license', href: LICENCE.url } }
			},
			manifest: {
				item: files.map((file) => ({
					'@': {
						id: idOf(file),
						href: file,
						'media-type': mediaOf(file),
						properties: PROPERTIES[file]
					}
				}))
			},
			spine: { itemref: spine.map((file) => ({ '@': { idref: idOf(file) } })) }
		})
		.doc()
		.end({ prettyPrint: true });
}
