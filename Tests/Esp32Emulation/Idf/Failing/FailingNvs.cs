using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>The key-value store, with one call that fails.</summary>
internal class FailingNvs(FailurePlan plan, INvs inner) : NvsFake
{
    public override EspError FlashInit() => plan.Fails("nvs_flash_init") ? EspError.Fail : inner.FlashInit();

    public override EspError FlashErase() => plan.Fails("nvs_flash_erase") ? EspError.Fail : inner.FlashErase();

    public override EspError Open(string namespaceName, NvsOpenMode openMode, out NvsHandle outHandle)
    {
        outHandle = default;
        return plan.Fails("nvs_open") ? EspError.Fail : inner.Open(namespaceName, openMode, out outHandle);
    }

    public override void Close(NvsHandle handle) => inner.Close(handle);

    public override EspError Commit(NvsHandle handle) => plan.Fails("nvs_commit") ? EspError.Fail : inner.Commit(handle);

    public override EspError SetBlob(NvsHandle handle, string key, byte[] value) =>
        plan.Fails("nvs_set_blob") ? EspError.Fail : inner.SetBlob(handle, key, value);

    public override EspError GetBlob(NvsHandle handle, string key, byte[] outValue, ref uint length) =>
        plan.Fails("nvs_get_blob") ? EspError.Fail : inner.GetBlob(handle, key, outValue, ref length);

    public override EspError EraseKey(NvsHandle handle, string key) => plan.Fails("nvs_erase_key") ? EspError.Fail : inner.EraseKey(handle, key);

    public override EspError SetU32(NvsHandle handle, string key, uint value) =>
        plan.Fails("nvs_set_u32") ? EspError.Fail : inner.SetU32(handle, key, value);

    public override EspError GetU32(NvsHandle handle, string key, out uint outValue)
    {
        outValue = default;
        return plan.Fails("nvs_get_u32") ? EspError.Fail : inner.GetU32(handle, key, out outValue);
    }

    public override EspError EntryFindInHandle(NvsHandle handle, NvsType type, out NvsIterator outputIterator)
    {
        outputIterator = default;
        return plan.Fails("nvs_entry_find_in_handle") ? EspError.Fail : inner.EntryFindInHandle(handle, type, out outputIterator);
    }

    public override EspError EntryInfo(NvsIterator iterator, out NvsEntryInfo outInfo)
    {
        outInfo = default;
        return plan.Fails("nvs_entry_info") ? EspError.Fail : inner.EntryInfo(iterator, out outInfo);
    }

    // It fails without an iterator alone.
    public override EspError EntryNext(ref NvsIterator iterator) => inner.EntryNext(ref iterator);

    public override void ReleaseIterator(NvsIterator iterator) => inner.ReleaseIterator(iterator);
}
