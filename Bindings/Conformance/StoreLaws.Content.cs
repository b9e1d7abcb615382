using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Keys and values.</content>
public static partial class StoreLaws
{
    /// <summary>Keys of 15 characters and values of 1,024 bytes fit every store.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Limits_AreTheLeastOrMore(IStoreBench bench)
    {
        Require.That(bench.Subject.MaxKeyLength >= 15, "keys are shorter than 15 characters");
        Require.That(bench.Subject.MaxValueLength >= 1024, "values are shorter than 1024 bytes");
        Require.Equal(0, bench.Subject.Keys.Count, "keys of an empty store");
        return ValueTask.CompletedTask;
    }

    /// <summary>Keys have 1 character to the limit, of printable ASCII without space.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Keys_AreChecked(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, new string('k', store.MaxKeyLength), "x");
        Write(store, "!~", "x");
        foreach (string key in new[] { string.Empty, new string('k', store.MaxKeyLength + 1), "a b", "a\n", "a\u007F", "\u00E4" })
        {
            Require.Throws<ArgumentException>(() => Write(store, key, "x"), "the key '" + key + "'");
        }

        Require.Equal(2, store.Keys.Count, "keys");
        return ValueTask.CompletedTask;
    }

    /// <summary>Values have 0 bytes to the limit.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Values_AreChecked(IStoreBench bench)
    {
        IStore store = bench.Subject;
        byte[] largest = new byte[store.MaxValueLength];
        largest.AsSpan().Fill(7);
        store.Set("large", largest);
        store.Set("empty", default);
        Require.Throws<ArgumentException>(() => store.Set("large", new byte[store.MaxValueLength + 1]), "a value that is too long");
        byte[] read = new byte[store.MaxValueLength];
        Require.That(store.TryGet("large", read, out int length), "the largest value is not there");
        Require.Equal(largest, read.AsSpan(0, length), "the largest value");
        Require.That(store.TryGet("empty", default, out length) && length == 0, "an empty value is not there");
        return ValueTask.CompletedTask;
    }

    /// <summary>What the caller does with its buffers afterwards changes nothing.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Values_AreCopied(IStoreBench bench)
    {
        IStore store = bench.Subject;
        byte[] buffer = [1, 2, 3];
        store.Set("key", buffer);
        buffer[0] = 99;
        await store.CommitAsync();
        store.TryGet("key", buffer, out _);
        Require.Equal(1, buffer[0], "the first byte");
        buffer[0] = 99;
        store.TryGet("key", buffer, out _);
        Require.Equal(1, buffer[0], "the first byte, read again");
    }

    /// <summary>A destination that is too short stays as it was; the length is told; an unknown key has length 0.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask ShortDestination_GetsTheLengthOnly(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "key", "12345");
        byte[] buffer = [9, 9, 9, 9];
        Require.That(!store.TryGet("key", buffer, out int length), "a short destination is accepted");
        Require.Equal(5, length, "the length");
        Require.Equal([9, 9, 9, 9], buffer, "the short destination");
        Require.That(!store.TryGet("other", buffer, out length), "an unknown key is found");
        Require.Equal(0, length, "the length of an unknown key");
        return ValueTask.CompletedTask;
    }

    /// <summary>Keys differ by case, and are listed in ordinal order, staged ones included.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Keys_AreOrdinal(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "b", "1");
        Write(store, "a", "2");
        await store.CommitAsync();
        Write(store, "B", "3");
        Write(store, "a-1", "4");
        Write(store, "a.1", "5");
        Require.Equal("B a a-1 a.1 b", string.Join(' ', store.Keys), "the keys");
        Require.Equal("1", Read(store, "b"), "b");
        Require.Equal("3", Read(store, "B"), "B");
    }
}
