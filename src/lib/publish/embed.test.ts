import { expect, it } from 'vitest';
import { heightOf, oembed, snippet, SOURCE, WIDTH } from './embed';
import { siteOf } from './site';

const frame = { url: 'https://example.org/embed/en/zero/', title: 'Zero', height: 900 };

it('makes a frame that is as wide as its place, and says what is in it', () => {
	const html = snippet({ ...frame, resize: false });
	expect(html).toBe(
		'<iframe src="https://example.org/embed/en/zero/" title="Zero" width="600" height="900" ' +
			'loading="lazy" style="width:100%;border:0"></iframe>'
	);
	expect(html).not.toMatch(/allow|sandbox|script/);
});

it('adds a line of script that follows the height', () => {
	const html = snippet(frame);
	expect(html).toContain(snippet({ ...frame, resize: false }));
	expect(html).toContain(`d.source==='${SOURCE}'`);
	expect(html.match(/<script>/g)).toHaveLength(1);
});

it('lets no title or address out of its attribute', () => {
	const html = snippet({ url: 'https://a.org/?a=1&b="', title: '“A” & "<b>"', height: 1 });
	expect(html).toContain('src="https://a.org/?a=1&amp;b=&quot;"');
	expect(html).toContain('title="“A” &amp; &quot;&lt;b&gt;&quot;"');
});

it('answers by oEmbed with whole addresses', () => {
	const site = siteOf('https://example.org/story')!;
	const said = {
		lang: 'en',
		chapter: 'zero',
		title: 'Zero',
		article: 'A story',
		height: 910
	} as const;
	const { html, ...answer } = oembed(said, site);
	expect(answer).toEqual({
		version: '1.0',
		type: 'rich',
		title: 'Zero – A story',
		author_name: 'A story',
		author_url: 'https://example.org/story/en/',
		provider_name: 'A story',
		provider_url: 'https://example.org/story/',
		cache_age: 86_400,
		width: WIDTH,
		height: 910,
		thumbnail_url: 'https://example.org/story/cards/zero.en.wide.png',
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(html).toContain('src="https://example.org/story/embed/en/zero/"');
	expect(html).toContain('height="910"');
});

it('is as tall as its longest step, whatever the others say', () => {
	const short = '<p>Three words here.</p>';
	const long = `<p>${'word '.repeat(100)}</p><p>${'word '.repeat(20)}</p>`;
	expect(heightOf('', [long, short])).toBe(heightOf('', [long]));
	expect(heightOf('', [short])).toBeLessThan(heightOf('', [long]));
	expect(heightOf('', ['<p><data value="3">3</data> words</p>'])).toBe(
		heightOf('', ['<p>3 words</p>'])
	);
	expect(heightOf('x'.repeat(80), [short])).toBeGreaterThan(heightOf('x', [short]));
});
