namespace Hejie.Web.Shared.Controls;

/// <summary>Remembers the label and the element of each field drawn, so that the summary above the page can name and reach it.</summary>
internal static class FieldLabels
{
    private const string Key = "field-labels";

    public static void Remember(HttpContext context, string name, string id, string label) => All(context)[name] = (id, label);

    public static (string Id, string Label)? Find(HttpContext context, string name) =>
        All(context).TryGetValue(name, out var found) ? found : null;

    /// <summary>Where the field stands on the page; what has no field comes first.</summary>
    public static int PlaceOf(HttpContext context, string name) => All(context).Keys.ToList().FindIndex(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, (string Id, string Label)> All(HttpContext context)
    {
        if (context.Items[Key] is not Dictionary<string, (string, string)> labels)
        {
            context.Items[Key] = labels = new(StringComparer.OrdinalIgnoreCase);
        }
        return labels;
    }
}
