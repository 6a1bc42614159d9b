using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace Hejie.Web.Shared;

/// <summary>Knows which addresses have a page, so that nothing links to a page that is not there.</summary>
public sealed class ExistingPages(IActionDescriptorCollectionProvider actions)
{
    private readonly Lazy<HashSet<string>> _addresses = new(() =>
        [.. actions.ActionDescriptors.Items.Select(action => "/" + action.AttributeRouteInfo?.Template?.Trim('/'))]);

    public bool Has(string address) => _addresses.Value.Contains(address);
}
