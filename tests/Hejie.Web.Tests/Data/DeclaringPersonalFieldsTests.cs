using Hejie.Domain.Privacy;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

/// <summary>What is stored, held against what was thought about it.</summary>
public sealed class DeclaringPersonalFieldsTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    /// <summary>Facts about a person that are no words.</summary>
    private static readonly string[] Facts = ["Sex", "BirthDate", "LacksCapacity"];

    [Fact]
    public void D1_every_stored_field_that_can_hold_words_about_somebody_has_a_purpose_or_is_known_to_hold_none()
    {
        using var db = database.Open();

        db.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties().Where(HoldsWords).Select(property => (Type: type.ClrType.Name, property.Name)))
            .Where(field => !PersonalFields.IsDeclared(field.Type, field.Name)).Select(field => $"{field.Type}.{field.Name}").Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void D1_nothing_is_declared_that_is_not_stored()
    {
        using var db = database.Open();
        var stored = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(property => $"{type.ClrType.Name}.{property.Name}")).ToHashSet(StringComparer.Ordinal);

        PersonalFields.Declared.Where(name => !stored.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void D1_what_is_encrypted_is_personal_or_a_key()
    {
        using var db = database.Open();
        string[] keys = ["CommitteeKey.Key", "DistrictKey.PrivateKey", "PartnerHook.Secret", "CommitteeCertificate.KeyFile", "CommitteeSeal.Picture"];

        db.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()
                .Where(property => StoredTypeOf(property) == typeof(byte[])).Select(property => (Type: type.ClrType.Name, property.Name)))
            .Where(field => PersonalFields.Find(field.Type, field.Name) is null).Select(field => $"{field.Type}.{field.Name}").Except(keys).ShouldBeEmpty();
    }

    private static bool HoldsWords(IProperty property)
    {
        if (property.IsShadowProperty() || property.Name == "DistrictCode")
        {
            return false;
        }
        var stored = StoredTypeOf(property);
        return Facts.Contains(property.Name)
            || ((stored == typeof(string) || stored == typeof(byte[])) && !(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum);
    }

    private static Type StoredTypeOf(IProperty property) => property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
}
