import { detectLanguage } from './language.js';
import { labelledExamples } from './labelled-examples.js';

describe('language of a narrative', () => {
  it.each(labelledExamples)('is $language for: $text', ({ text, language }) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    ['A comida chega fria e não há água há três dias para os detidos.', 'pt'],
    ["Il n'y a pas d'eau depuis trois jours et personne ne nous répond.", 'fr'],
  ])('knows neighbours apart: %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each(['', 'ok', '12345 67', '...', '🚨🚨🚨', 'No agua'])('is unknown where too little is there: %j', (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it('is surer of more text, and never leaves 0 to 1', () => {
    const { confidence } = detectLanguage('The water has been off for three days and two people fainted in the yard.');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('reads a bounded part of a long text', () => {
    const begun = performance.now();
    expect(detectLanguage('La comida está podrida y no hay agua. '.repeat(5_000)).language).toBe('es');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
