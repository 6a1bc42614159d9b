using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Api.Bodies;

/// <summary>A day or instant in the years that can be counted: those of the calendar, or up to <see cref="Last"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class YearsAttribute() : ValidationAttribute("The field {0} must lie in the years from {1} to {2}.")
{
    public int First { get; init; } = HolidayCalendar.FirstYear;

    public int Last { get; init; } = HolidayCalendar.LastYear;

    public override bool IsValid(object? value) => value switch
    {
        DateOnly day => day.Year >= First && day.Year <= Last,
        DateTimeOffset instant => instant.UtcDateTime.Year >= First && instant.UtcDateTime.Year <= Last,
        _ => true,
    };

    public override string FormatErrorMessage(string name) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, ErrorMessageString, name, First, Last);
}
