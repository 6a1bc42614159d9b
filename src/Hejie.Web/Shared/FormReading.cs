using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Hejie.Web.Shared;

/// <summary>How forms are read: empty stays null, and what was not understood is said in plain Chinese.</summary>
internal static class FormReading
{
    public static void Configure(MvcOptions options)
    {
        options.Filters.Add<EditConflict>();
        options.ModelBinderProviders.Insert(0, new LineBreaks());
        options.ModelMetadataDetailsProviders.Add(new PlainMessages());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => FieldTexts.Get("Required"));
        messages.SetMissingBindRequiredValueAccessor(_ => FieldTexts.Get("Required"));
        messages.SetMissingKeyOrValueAccessor(() => FieldTexts.Get("Required"));
        messages.SetValueIsInvalidAccessor(_ => FieldTexts.Get("NotUnderstood"));
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => FieldTexts.Get("NotUnderstood"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => FieldTexts.Get("NotUnderstood"));
        messages.SetUnknownValueIsInvalidAccessor(_ => FieldTexts.Get("NotUnderstood"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => FieldTexts.Get("NotUnderstood"));
        messages.SetValueMustBeANumberAccessor(_ => FieldTexts.Get("NotANumber"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => FieldTexts.Get("NotANumber"));
    }

    private sealed class PlainMessages : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            {
                if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null && MessageOf(rule) is { } message)
                {
                    rule.ErrorMessage = message;
                }
            }
        }

        private static string? MessageOf(ValidationAttribute rule) => rule switch
        {
            RequiredAttribute => FieldTexts.Get("Required"),
            StringLengthAttribute length => FieldTexts.Get("TooLong", length.MaximumLength),
            MaxLengthAttribute length => FieldTexts.Get("TooLong", length.Length),
            RangeAttribute range => FieldTexts.Get("OutOfRange", range.Minimum, range.Maximum),
            _ => null,
        };
    }

    extension(ModelStateDictionary state)
    {
        /// <summary>Whether a needed answer was given; otherwise its field says so.</summary>
        public bool Has(string field, object? value)
        {
            if (value is null or "")
            {
                state.AddModelError(field, FieldTexts.Get("Required"));
                return false;
            }
            return true;
        }

        /// <summary>Says so beside the field of a day that lies outside the calendar.</summary>
        public void CheckYear(string field, DateOnly? day)
        {
            if (day is { } typed && !HolidayCalendar.Covers(typed))
            {
                state.AddModelError(field, FieldTexts.Get("OutOfRange", HolidayCalendar.FirstYear, HolidayCalendar.LastYear));
            }
        }
    }
}
