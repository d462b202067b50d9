import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { stepper } from './stepper';

it('is a text that stands alone and weighs less than 2 KB', () => {
	const text = `(${stepper})('source')`;
	expect(text).not.toMatch(/__vi|import\(|import\.meta|<\/script/);
	expect(() => new Function(text)).not.toThrow();
	expect(brotliCompressSync(text).length).toBeLessThan(2000);
});
