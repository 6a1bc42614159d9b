using System.Security.Cryptography;
using Hejie.Data.Ciphers;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public sealed class KeepingFieldsSecretTests : IDisposable
{
    private readonly FieldCipher _cipher = new(RandomNumberGenerator.GetBytes(32));
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-key-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("110101199003070011")]
    [InlineData("𠮷野家〇号")]
    public void What_is_encrypted_comes_back(string text) => _cipher.Decrypt(_cipher.Encrypt(text)).ShouldBe(text);

    [Fact]
    public void Equal_texts_do_not_look_equal() => _cipher.Encrypt("13800000001").ShouldNotBe(_cipher.Encrypt("13800000001"));

    [Fact]
    public void An_altered_field_is_refused()
    {
        var encrypted = _cipher.Encrypt("13800000001");
        encrypted[^1] ^= 1;

        Should.Throw<CryptographicException>(() => _cipher.Decrypt(encrypted));
    }

    [Fact]
    public void A_field_of_another_key_is_refused_by_name() =>
        Should.Throw<CryptographicException>(() => new FieldCipher(RandomNumberGenerator.GetBytes(32)).Decrypt(_cipher.Encrypt("x"))).Message.ShouldContain("key that is not here");

    [Fact]
    public void A_person_has_one_mark_however_the_number_is_typed_and_another_under_another_key()
    {
        _cipher.PersonHash(" 11010119900307001x ").ShouldBe(_cipher.PersonHash("11010119900307001X"));
        _cipher.PersonHash("1").ShouldNotBe(new FieldCipher(RandomNumberGenerator.GetBytes(32)).PersonHash("1"));
    }

    [Fact]
    public async Task Of_processes_that_start_together_one_makes_the_key_and_only_its_owner_reads_it()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FieldKeyFile.ReadOrMake(_folder))));

        keys.Select(Convert.ToHexString).Distinct().ShouldHaveSingleItem();
        var file = Path.Combine(_folder, "keys", "field.key");
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(Path.Combine(_folder, "keys")).ShouldHaveSingleItem();
    }
}
