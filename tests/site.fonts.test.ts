import path from 'node:path';
import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';
import { built, builtFiles, differentPages, elementsOf } from './page';
import { filesIn, ROOT } from './tree';

/** Marks that no face draws: soft hyphen, word joiner, and the thin blanks, which are a space set closer. */
const UNDRAWN = /[\u00ad\u2060\u2009\u202f\s]/;
/** The titles of sources in another script. */
const FOREIGN = /\p{Script=Cyrillic}/u;

const known = (face: string) =>
	new Set(
		filesIn('src/lib/article/fonts', new RegExp(`${face}-.*\\.woff2$`)).flatMap(
			(file) => (fontkit.openSync(path.join(ROOT, file)) as fontkit.Font).characterSet
		)
	);
const missing = (text: string, letters: Set<number>) => [
	...new Set(
		[...text].filter(
			(letter) =>
				!UNDRAWN.test(letter) && !FOREIGN.test(letter) && !letters.has(letter.codePointAt(0) ?? 0)
		)
	)
];
const sans = known('sofia-sans-extra-condensed');
const either = new Set([...sans, ...known('literata')]);

it.each(differentPages())('%s shows no letter that its fonts lack', (file) => {
	expect(missing(elementsOf(file)[0]?.text ?? '', either)).toEqual([]);
});

it.each(builtFiles(/\.json$/))('%s draws no letter that its font lacks', (file) => {
	expect(missing(JSON.stringify(JSON.parse(built(file))), sans)).toEqual([]);
});
