using Hejie.Data;
using Hejie.Data.Files;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public sealed class KeepingFilesTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-files-").FullName;
    private readonly FolderFileStore _files;

    public KeepingFilesTests() => _files = new FolderFileStore(new HejieDataOptions { Folder = _folder });

    [Fact]
    public async Task What_was_kept_is_read_back()
    {
        var kept = await _files.KeepAsync("370202", 2026, "证据"u8.ToArray(), Stop);

        (await _files.ReadAsync(kept.ObjectKey, kept.Digest, Stop)).ShouldBe("证据"u8.ToArray());
        kept.ObjectKey.ShouldStartWith("370202/2026/");
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once()
    {
        await _files.KeepAsync("370202", 2026, "一"u8.ToArray(), Stop);
        await _files.KeepAsync("370202", 2026, "一"u8.ToArray(), Stop);

        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_altered_file_is_named_and_a_missing_one_too()
    {
        var kept = await _files.KeepAsync("370202", 2026, "收条"u8.ToArray(), Stop);
        var path = Path.Combine(_folder, "files", kept.ObjectKey);

        await File.WriteAllTextAsync(path, "假收条", Stop);
        (await Should.ThrowAsync<FileIsLostException>(() => _files.ReadAsync(kept.ObjectKey, kept.Digest, Stop))).IsMissing.ShouldBeFalse();

        File.Delete(path);
        (await Should.ThrowAsync<FileIsLostException>(() => _files.ReadAsync(kept.ObjectKey, kept.Digest, Stop))).IsMissing.ShouldBeTrue();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("370202/2026/ab/../../x")]
    public async Task A_key_that_leaves_the_folder_is_refused(string key)
    {
        await Should.ThrowAsync<ArgumentException>(() => _files.ReadAsync(key, "", Stop));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
