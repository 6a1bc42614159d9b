using System.Globalization;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hejie.Web.Tests.Hosting;

/// <summary>A form with what stood in it, what was answered, and the button that sends it.</summary>
internal sealed class FilledForm
{
    private readonly IHtmlFormElement _form;
    private readonly List<(string Name, object Value)> _fields = [];

    public FilledForm(IHtmlFormElement form)
    {
        _form = form;
        foreach (var control in form.Elements.Where(e => e.HasAttribute("name") && !e.HasAttribute("disabled")))
        {
            _fields.AddRange(Standing(control).Select(value => (control.GetAttribute("name")!, (object)value)));
        }
        if (form.QuerySelector("button[name], input[type=submit][name]") is { } button)
        {
            _fields.Add((button.GetAttribute("name")!, button.GetAttribute("value") ?? ""));
        }
    }

    /// <summary>Puts <paramref name="value"/> in place of what stood there. A field that the form does not have is an error of the test.</summary>
    public void Answer(string name, object value)
    {
        if (_form.Elements.All(e => e.GetAttribute("name") != name))
        {
            var names = string.Join(", ", _form.Elements.Select(e => e.GetAttribute("name")).OfType<string>().Distinct());
            throw new InvalidOperationException($"The form has no field {name}; it has {names}.");
        }
        _fields.RemoveAll(f => f.Name == name);
        var values = value is IEnumerable<string> several ? several : value is UploadedFile ? [value] : (IEnumerable<object>)[Convert.ToString(value, CultureInfo.InvariantCulture)!];
        _fields.AddRange(values.Select(v => (name, v)));
    }

    public HttpRequestMessage ToRequest(Uri page)
    {
        var address = _form.GetAttribute("action") is { Length: > 0 } action ? new Uri(page, action) : page;
        if (!string.Equals(_form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', _fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString((string)f.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(address) { Query = query }.Uri);
        }
        return new HttpRequestMessage(HttpMethod.Post, address) { Content = Content() };
    }

    private HttpContent Content()
    {
        if (_form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(_fields.Select(f => KeyValuePair.Create(f.Name, (string)f.Value)));
        }
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
        {
            if (value is UploadedFile file)
            {
                var part = new ByteArrayContent(file.Content);
                part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
                content.Add(part, name, file.Name);
            }
            else
            {
                content.Add(new StringContent((string)value), name);
            }
        }
        return content;
    }

    private static IEnumerable<string> Standing(IElement control) => control switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? [box.GetAttribute("value") ?? "on"] : [],
        IHtmlInputElement input => [input.Value],
        IHtmlTextAreaElement area => [area.Value],
        IHtmlSelectElement select => select.SelectedOptions.Select(o => o.Value),
        _ => [],
    };
}
