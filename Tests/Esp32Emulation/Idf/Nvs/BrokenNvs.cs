using System;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

/// <summary>A storage that holds one key, reads it and writes nothing.</summary>
internal sealed class BrokenNvs : NvsFake, INvs
{
    public const string Key = "stored";

    public override EspError EntryFindInHandle(NvsHandle handle, NvsType type, out NvsIterator outputIterator)
    {
        outputIterator = NvsIterator.Invalid;
        return handle == new NvsHandle(1) ? EspError.Ok : EspError.NvsNotFound;
    }

    public override EspError EntryInfo(NvsIterator iterator, out NvsEntryInfo outInfo)
    {
        outInfo = default;
        for (int i = 0; i < Key.Length; i++)
        {
            outInfo.Key[i] = (byte)Key[i];
        }

        return EspError.Ok;
    }

    public override EspError EntryNext(ref NvsIterator iterator) => EspError.NvsNotFound;

    public override EspError Open(string namespaceName, NvsOpenMode openMode, out NvsHandle outHandle)
    {
        outHandle = new NvsHandle(namespaceName.EndsWith('~') ? 2u : 1u);
        return EspError.Ok;
    }

    public override EspError GetU32(NvsHandle handle, string key, out uint outValue)
    {
        outValue = 0;
        return EspError.NvsNotFound;
    }

    EspError INvs.GetBlob(NvsHandle handle, string key, Span<byte> outValue, ref uint length)
    {
        if (key != Key)
        {
            return EspError.NvsNotFound;
        }

        outValue[0] = 77;
        length = 1;
        return EspError.Ok;
    }

    EspError INvs.SetBlob(NvsHandle handle, string key, ReadOnlySpan<byte> value) => EspError.Fail;
}
