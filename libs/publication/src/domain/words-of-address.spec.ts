import { wordsOfAddress } from './words-of-address.js';

describe('the words of an address', () => {
  it('are those of its host, path, query and fragment, however they are encoded', () => {
    expect(wordsOfAddress('https://news.example/juan-perez?of=Jos%C3%A9%20L%C3%B3pez#La_casa')).toBe(
      'news example juan perez of José López La casa',
    );
    expect(wordsOfAddress('http://a.example/Juan%2520P%25C3%25A9rez')).toBe('a example Juan Pérez');
    expect(wordsOfAddress('https://juan:perez@a.example/%E0%A4%A')).toBe('juan perez@a example E0 A4 A');
  });
});
