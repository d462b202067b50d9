import sharp from 'sharp';
import { create } from 'xmlbuilder2';

/** What may stand in a picture that every page shows: shapes, colours, words. */
const HARMLESS =
	/^(svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|metadata|style|linearGradient|radialGradient|stop|clipPath|mask|pattern)$/;
/** A link in the picture itself, or a picture that is written out. */
const WITHIN = /^(#|data:image\/(png|jpeg|webp);)/;
const ELSEWHERE = /@import|url\(\s*['"]?(?!['"]?#)|expression\(|javascript:/i;

/**
 * What keeps a file from being a publisher’s mark: it must be an SVG that draws, and neither runs
 * nor fetches anything.
 *
 * @returns what is wrong and where; nothing for a good mark
 */
export async function faultsOfLogo(text: string): Promise<string[]> {
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) return ['has a document type, in which anything can hide'];
	// The reader of XML is lenient; whoever draws is not.
	const format = await formatOf(text);
	if (format !== 'svg') return ['is no SVG that can be drawn'];
	const root = create(text).root().node as unknown as Element;
	return [...new Set(faultsIn(root))];
}

/** Which kind of picture it is, as whoever draws it finds; undefined where it cannot be drawn. */
async function formatOf(text: string): Promise<string | undefined> {
	try {
		return (await sharp(Buffer.from(text)).metadata()).format;
	} catch {
		return undefined;
	}
}

function faultsIn(element: Element): string[] {
	const { localName, nodeName, attributes, childNodes } = element;
	// Programs that draw keep notes of their own in a namespace of their own; nobody runs those.
	const own = nodeName.includes(':') && !nodeName.startsWith('svg:');
	if (!own && !HARMLESS.test(localName)) return [`holds <${nodeName}>`];
	const children = [...(childNodes as unknown as Iterable<Node>)];
	const style =
		localName === 'style' ? children.map((node) => (node as Text).data ?? '').join('') : '';
	return [
		...[...(attributes as unknown as Iterable<Attr>)].flatMap(({ name, localName, value }) => {
			if (/^on/i.test(name)) return [`holds script: ${name} in <${nodeName}>`];
			if (localName === 'href' && !WITHIN.test(value.trim())) return [`leads to ${value}`];
			if (localName !== 'xmlns' && ELSEWHERE.test(value)) return [`leads to ${value}`];
			return [];
		}),
		...(ELSEWHERE.test(style) ? ['has a style that leads elsewhere'] : []),
		...children.flatMap((node) => (node.nodeType === 1 ? faultsIn(node as Element) : []))
	];
}
