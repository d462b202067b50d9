/** Under which the texts and pictures of the article may be used, and what that means. */
export const LICENCE = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};
