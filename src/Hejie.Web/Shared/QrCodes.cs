using QRCoder;

namespace Hejie.Web.Shared;

/// <summary>An address as a QR code that scales with the page and prints.</summary>
internal static class QrCodes
{
    public static string SvgOf(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        return drawing.GetGraphic(4, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
