using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static Hejie.Papers.Pdf.PdfFile;

namespace Hejie.Papers.Signing;

/// <summary>Seals a paper against change: a PAdES signature (ETSI EN 319 142-1, level B) over the whole file, appended to it.</summary>
/// <remarks>The paper's own bytes stay as they are and stand first. The same paper, identity and time give the same bytes where the key is RSA.</remarks>
public static class SignedPdf
{
    private const int RangeRoom = 48; // "[0 n n n]" with numbers of ten digits, filled up with blanks
    private const string FieldName = "CommitteeSignature";

    /// <param name="pdf">A file of our own writer, not signed yet.</param>
    /// <param name="signer">Whom a reader names as the signer.</param>
    /// <param name="at">The time the signer claims, in UTC.</param>
    /// <exception cref="InvalidDataException">The file is not ours, or has been signed already.</exception>
    public static byte[] Sign(byte[] pdf, SigningIdentity identity, string signer, string reason, DateTime at)
    {
        var room = CadesSignature.RoomFor(identity);
        var update = new SignatureUpdate(new WrittenPdf(pdf), pdf.Length, room);
        var (signed, gap) = update.Append(pdf, Entries(signer, reason, at));
        var after = gap + (2 * room) + 2; // behind the closing bracket of the hexadecimal text
        Put(signed, update.RangeStart, $"[0 {gap} {after} {signed.Length - after}]".PadRight(RangeRoom));
        byte[] covered = [.. signed.AsSpan(0, gap), .. signed.AsSpan(after)];
        Put(signed, gap + 1, Convert.ToHexString(CadesSignature.Sign(covered, identity)));
        return signed;
    }

    private static string Entries(string signer, string reason, DateTime at) =>
        $"/Name {Text(signer)} /Reason {Text(reason)} /M (D:{at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";

    private static void Put(byte[] file, int at, string text) => Encoding.ASCII.GetBytes(text, file.AsSpan(at));

    /// <summary>What is appended: the signature with its field, and the catalog and first page that lead to it.</summary>
    private sealed class SignatureUpdate(WrittenPdf written, int start, int room)
    {
        private readonly StringBuilder _text = new();
        private readonly SortedDictionary<int, int> _starts = [];
        private readonly int _signature = written.Size;
        private readonly int _field = written.Size + 1;

        public int RangeStart { get; private set; }

        /// <returns>The file with room for the signature, and where that room begins.</returns>
        public (byte[] File, int Gap) Append(byte[] pdf, string entries)
        {
            var page = written.FirstPage;
            Add(_signature, $"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached {entries} /ByteRange ");
            RangeStart = start + _text.Length;
            _text.Append(' ', RangeRoom).Append(" /Contents ");
            var gap = start + _text.Length;
            _text.Append('<').Append('0', 2 * room).Append("> >>");
            End();
            Add(_field, $"<< /Type /Annot /Subtype /Widget /FT /Sig /T ({FieldName}) /V {_signature} 0 R /P {page} 0 R /Rect [0 0 0 0] /F 132 >>");
            End();
            Add(written.Catalog, Inserted(written.BodyOf(written.Catalog), $" /AcroForm << /Fields [{_field} 0 R] /SigFlags 3 >>"));
            End();
            Add(page, WithNote(written.BodyOf(page)));
            End();
            WriteTable();
            return ([.. pdf, .. Encoding.Latin1.GetBytes(_text.ToString())], gap);
        }

        private void Add(int number, string body)
        {
            _starts[number] = start + _text.Length;
            _text.Append(number).Append(" 0 obj\n").Append(body);
        }

        private void End() => _text.Append("\nendobj\n");

        private string WithNote(string page) => page.Contains("/Annots [", StringComparison.Ordinal)
            ? page.Replace("/Annots [", $"/Annots [{_field} 0 R ", StringComparison.Ordinal)
            : Inserted(page, $" /Annots [{_field} 0 R]");

        private static string Inserted(string dictionary, string entry) => dictionary[..dictionary.LastIndexOf(" >>", StringComparison.Ordinal)] + entry + " >>";

        private void WriteTable()
        {
            var identity = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(_text.ToString())).AsSpan(0, 16));
            var table = start + _text.Length;
            _text.Append("xref\n");
            foreach (var (number, at) in _starts)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{at:D10} 00000 n \n");
            }
            _text.Append($"trailer\n<< /Size {written.Size + 2} /Root {written.Catalog} 0 R /Info {written.Info} 0 R ")
                .Append($"/ID [<{written.Identity}> <{identity}>] /Prev {written.Table} >>\nstartxref\n{table}\n%%EOF\n");
        }
    }
}
