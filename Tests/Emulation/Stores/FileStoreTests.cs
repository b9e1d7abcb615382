using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Stores;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dkstore").FullName;

    private string Path => System.IO.Path.Combine(_folder, "store");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void MissingFile_IsAnEmptyStore_AndStaysMissingUntilACommit()
    {
        var store = new FileStore(Path);
        Assert.Empty(store.Keys);
        store.Set("key", [1]);
        Assert.False(File.Exists(Path));
        Commit(store);
        Assert.True(File.Exists(Path));
        Assert.False(File.Exists(Path + ".new"));
    }

    [Fact]
    public void File_IsAsDocumented()
    {
        FileStore store = Filled(("b", [1, 2]), ("a", []));
        byte[] file = File.ReadAllBytes(Path);
        Assert.Equal("DKSTORE1"u8, file.AsSpan(0, 8));
        Assert.Equal("0E000000", Convert.ToHexString(file, 8, 4));
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(file.AsSpan(44)), file[12..44]);
        Assert.Equal("016100000000" + "0162020000000102", Convert.ToHexString(file, 44, 14));
        Assert.Equal(58, file.Length);
        Assert.Equal(["a", "b"], store.Keys);
    }

    [Fact]
    public void TornTemporaryFile_OfAnyLength_LeavesTheLastCommit()
    {
        Filled(("lease", [1, 2, 3]));
        byte[] next = StoreFileFormat.Encode(new Dictionary<string, byte[]> { ["lease"] = [4, 5, 6], ["name"] = [7] });
        for (int length = 0; length <= next.Length; length++)
        {
            File.WriteAllBytes(Path + ".new", next[..length]);
            var store = new FileStore(Path);
            Assert.Equal(["lease"], store.Keys);
            Assert.Equal([1, 2, 3], Read(store, "lease"));
        }

        var last = new FileStore(Path);
        last.Set("name", [9]);
        Commit(last);
        Assert.Equal([9], Read(new FileStore(Path), "name"));
    }

    [Fact]
    public void TruncatedFile_OfAnyLength_IsAClearError()
    {
        Filled(("lease", [1, 2, 3]), ("name", new byte[100]));
        byte[] whole = File.ReadAllBytes(Path);
        for (int length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            StoreException e = Assert.Throws<StoreException>(() => new FileStore(Path));
            Assert.Contains("is damaged", e.Message, StringComparison.Ordinal);
            Assert.Contains(Path, e.Message, StringComparison.Ordinal);
        }

        File.WriteAllBytes(Path, whole);
        Assert.Equal(2, new FileStore(Path).Keys.Count);
    }

    [Fact]
    public void AnyFlippedBit_IsAClearError()
    {
        Filled(("lease", [1, 2, 3]));
        byte[] whole = File.ReadAllBytes(Path);
        for (int bit = 0; bit < whole.Length * 8; bit++)
        {
            byte[] damaged = [.. whole];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Path, damaged);
            Assert.Contains("is damaged", Assert.Throws<StoreException>(() => new FileStore(Path)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BytesBehindTheEnd_AreAClearError()
    {
        Filled(("lease", [1, 2, 3]));
        File.AppendAllText(Path, "x");
        Assert.Throws<StoreException>(() => new FileStore(Path));
    }

    [Fact]
    public void FolderInPlaceOfTheFile_IsAnErrorOfTheCommit()
    {
        Directory.CreateDirectory(Path);
        var store = new FileStore(Path);
        store.Set("key", [1]);
        StoreException e = Assert.Throws<StoreException>(() => Commit(store));
        Assert.Contains("cannot be written", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomChanges_AreTheSameAsADictionarys(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var expected = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (int round = 0; round < 20; round++)
        {
            var store = new FileStore(Path);
            Assert.Equal(expected.Keys, store.Keys);
            Assert.All(expected, pair => Assert.Equal(pair.Value, Read(store, pair.Key)));
            for (int i = random.Next(10); i > 0; i--)
            {
                string key = $"key{random.Next(12)}";
                if (random.Chance(0.3))
                {
                    store.Remove(key);
                    expected.Remove(key);
                    continue;
                }

                byte[] value = new byte[random.Next(1025)];
                random.Fill(value);
                store.Set(key, value);
                expected[key] = value;
            }

            Commit(store);
        }
    }

    private static void Commit(FileStore store) => store.CommitAsync().GetAwaiter().GetResult();

    private static byte[] Read(FileStore store, string key)
    {
        byte[] buffer = new byte[store.MaxValueLength];
        Assert.True(store.TryGet(key, buffer, out int length), $"seek {key}");
        return buffer[..length];
    }

    private FileStore Filled(params (string Key, byte[] Value)[] content)
    {
        var store = new FileStore(Path);
        foreach ((string key, byte[] value) in content)
        {
            store.Set(key, value);
        }

        Commit(store);
        return store;
    }
}
