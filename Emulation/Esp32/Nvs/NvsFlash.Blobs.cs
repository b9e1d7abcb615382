using System;
using System.Buffers.Binary;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <content>
/// Blobs: chunks on as many pages as they need, then an index. Chunks are numbered from 0 and from 128 in turn, so that an old and a new
/// value stand side by side until the old index is erased.
/// </content>
public sealed partial class NvsFlash
{
    private NvsError WriteBlob(byte owner, string key, ReadOnlySpan<byte> data, byte start)
    {
        int pages = Math.Min(_pages!.Count - 1, (NvsItem.NoChunk - 1) / 2);
        if (data.Length > pages * NvsPage.MaxVariable)
        {
            return NvsError.ValueTooLong;
        }

        NvsError error = WriteChunks(owner, key, data, start, out int chunks);
        if (error == NvsError.Ok)
        {
            Span<byte> about = stackalloc byte[NvsItem.DataSize];
            about.Fill(0xFF);
            BinaryPrimitives.WriteInt32LittleEndian(about, data.Length);
            about[4] = (byte)chunks;
            about[5] = start;
            error = _pages.Current.TryWrite(owner, NvsType.BlobIndex, NvsItem.NoChunk, key, about) ? NvsError.Ok : NvsError.NotEnoughSpace;
        }

        if (error != NvsError.Ok)
        {
            EraseChunks(owner, key, start);
        }

        return error;
    }

    private NvsError WriteChunks(byte owner, string key, ReadOnlySpan<byte> data, byte start, out int chunks)
    {
        chunks = 0;
        do
        {
            int room = _pages!.Current.VariableRoom;
            bool isTooSmallToBegin = chunks == 0 && room < NvsPage.MaxVariable / 10 && (room < data.Length || room == 0);
            if (isTooSmallToBegin)
            {
                NvsError error = NextPage();
                if (error != NvsError.Ok || _pages.Current.VariableRoom == room)
                {
                    return error == NvsError.Ok ? NvsError.NotEnoughSpace : error;
                }

                continue;
            }

            int size = Math.Min(room, data.Length);
            if (room == 0 || !_pages.Current.TryWrite(owner, NvsType.Blob, (byte)(start + chunks), key, data[..size]))
            {
                return NvsError.NotEnoughSpace;
            }

            chunks++;
            data = data[size..];
            if (!data.IsEmpty || room - size < NvsItem.Size)
            {
                // The index needs an entry too.
                NvsError error = NextPage();
                if (error != NvsError.Ok)
                {
                    return error;
                }
            }
        }
        while (!data.IsEmpty || chunks == 0);
        return NvsError.Ok;
    }

    private NvsError ReadBlob(byte owner, string key, NvsItem index, out byte[] value)
    {
        value = new byte[index.BlobLength];
        int length = 0;
        for (int chunk = 0; chunk < index.ChunkCount; chunk++)
        {
            (NvsPage? page, int at, NvsItem item) = Items(owner)
                .FirstOrDefault(found => found.Item.Type == NvsType.Blob && found.Item.Chunk == index.ChunkStart + chunk && found.Item.Key == key);
            byte[]? data = page?.ReadData(at, item);
            if (data is null || length + data.Length > value.Length)
            {
                return NvsError.NotFound;
            }

            data.CopyTo(value, length);
            length += data.Length;
        }

        return length == value.Length ? NvsError.Ok : NvsError.NotFound;
    }

    private void EraseChunks(byte owner, string key, byte start)
    {
        foreach ((NvsPage page, int index, NvsItem item) in Items(owner)
            .Where(found => found.Item.Type == NvsType.Blob && (found.Item.Chunk & SecondVersion) == start && found.Item.Key == key).ToList())
        {
            page.EraseItem(index, item);
        }
    }

    /// <summary>After a start: chunks without an index, and indexes without all their chunks, are what a loss of power left.</summary>
    private void EraseBrokenBlobs()
    {
        var indexes = Items().Where(found => found.Item.Type == NvsType.BlobIndex).ToList();
        foreach ((NvsPage page, int index, NvsItem item) in indexes)
        {
            if (ReadBlob(item.NamespaceIndex, item.Key, item, out _) != NvsError.Ok)
            {
                EraseValue(page, index, item);
            }
        }

        foreach ((NvsPage page, int index, NvsItem item) in Items().Where(found => found.Item.Type == NvsType.Blob).ToList())
        {
            if (!indexes.Exists(found => IsChunkOf(item, found.Item)))
            {
                page.EraseItem(index, item);
            }
        }
    }

    private static bool IsChunkOf(NvsItem chunk, NvsItem index) =>
        chunk.NamespaceIndex == index.NamespaceIndex
        && chunk.Chunk >= index.ChunkStart
        && chunk.Chunk < index.ChunkStart + index.ChunkCount
        && chunk.Key == index.Key;
}
