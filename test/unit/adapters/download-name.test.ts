import { expect } from 'chai';
import fc from 'fast-check';
import { downloadName, downloadNameCharsMax } from '../../../src/adapters/http/download-name.ts';

describe('downloadName', () => {
  it('keeps what people call a file, and nothing that leads elsewhere', () => {
    const names: readonly (readonly [string, string])[] = [
      ['Factuur (kopie) 2026.pdf', 'Factuur (kopie) 2026.pdf'],
      ['naïef – één.txt', 'naïef – één.txt'],
      ['../../evil.txt', '____evil.txt'],
      ['C:\\evil.txt', 'C__evil.txt'],
      ['"; filename="evil.html', '__ filename=_evil.html'],
      ['a\r\nSet-Cookie: x', 'a__Set-Cookie_ x'],
      ['foto\u202egnp.exe', 'foto_gnp.exe'],
      ['..', '_'],
      ['.bashrc', 'bashrc'],
    ];
    for (const [name, wanted] of names) expect(downloadName(name), name).to.equal(wanted);
  });

  it('is never empty, hidden, long or a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = downloadName(name);
        expect(safe).to.match(/^[^.\s/\\:"\p{Cc}][^/\\:"\p{Cc}]*$/u);
        expect(safe.length).to.be.at.most(downloadNameCharsMax);
      }),
    );
    expect(downloadName(`${'x'.repeat(500)}.pdf`)).to.match(/\.pdf$/);
  });
});
