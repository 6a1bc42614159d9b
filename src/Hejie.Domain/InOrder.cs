using System.Collections.ObjectModel;

namespace Hejie.Domain;

/// <summary>The numbered parts of a whole in the order of their numbers, whatever order the database gives them in.</summary>
/// <remarks>Parts come from the database in a statement of their own, which names no order; an index often gives one, an update may change it.</remarks>
internal sealed class InOrder<T>(Func<T, int> number) : Collection<T>
{
    protected override void InsertItem(int index, T item)
    {
        while (index > 0 && number(this[index - 1]) > number(item))
        {
            index--;
        }
        base.InsertItem(index, item);
    }
}
