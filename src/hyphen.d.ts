interface Hyphen {
	hyphenateHTMLSync(html: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/hu/index.js' {
	const hyphen: Hyphen;
	export default hyphen;
}

declare module 'hyphen/en-gb/index.js' {
	const hyphen: Hyphen;
	export default hyphen;
}
