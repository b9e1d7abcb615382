using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>
/// A commit of several keys. The record of what it changes comes first; then each new value into the slot that the committed one is not in; then one
/// number, by which the whole of it counts; then the old values are erased, and the record. Whoever finds a record finishes the commit when the number
/// is there, and undoes it when it is not.
/// </content>
internal sealed partial class NvsSlots
{
    /// <summary>Makes several changes durable, all or none. What is left to tidy up is <see cref="FinishBatch"/>'s.</summary>
    /// <param name="changes">Staged, and not what the slots hold.</param>
    /// <exception cref="StoreException">NVS refused; <see cref="FinishBatch"/> undoes what was done.</exception>
    public void WriteBatch(List<StoreEntry> changes)
    {
        uint number = unchecked(LastBatch() + 1);
        Set(NvsSlot.First, BatchKey, NvsBatch.Write(number, changes));
        Flush();
        for (int i = 0; i < changes.Count; i++)
        {
            if (changes[i].Staged is { } value)
            {
                Set(changes[i].OtherSlot, changes[i].Key, value);
            }
        }

        Flush();
        RequireStored(_nvs.SetU32(_first, DoneKey, number), NvsFunctions.SetU32, DoneKey);
        Flush();
    }

    /// <summary>Finishes the commit of several keys that a record tells of, or undoes it; nothing without a record. May be repeated at any point.</summary>
    /// <returns>True when there was one, and it counts.</returns>
    /// <exception cref="StoreException">NVS refused; the record is still there.</exception>
    public bool FinishBatch()
    {
        _ = TryGet(NvsSlot.First, BatchKey, default, out int length);
        if (length == 0)
        {
            return false;
        }

        byte[] record = new byte[length];
        var changes = new List<KeyValuePair<string, NvsSlot?>>();
        if (!TryGet(NvsSlot.First, BatchKey, record, out _) || !NvsBatch.TryRead(record, changes))
        {
            throw new StoreException("Key '" + BatchKey + "' of namespace '" + _name + "' is no record of a commit: something else wrote it. Erase it, or use another namespace.");
        }

        bool isDone = NvsBatch.Number(record) == LastBatch();
        for (int i = 0; i < changes.Count; i++)
        {
            (string key, NvsSlot? target) = changes[i];
            if (isDone ? target != NvsSlot.First : target == NvsSlot.First)
            {
                Erase(NvsSlot.First, key);
            }

            if (isDone ? target != NvsSlot.Second : target == NvsSlot.Second)
            {
                Erase(NvsSlot.Second, key);
            }
        }

        Flush();
        Erase(NvsSlot.First, BatchKey);
        Flush();
        return isDone;
    }

    /// <summary>The number of the last commit of several keys that counts; 0 before the first.</summary>
    private uint LastBatch()
    {
        EspError error = _nvs.GetU32(_first, DoneKey, out uint number);
        if (error != EspError.NvsNotFound)
        {
            Require(error, NvsFunctions.GetU32, DoneKey);
        }

        return error.IsSuccess() ? number : 0;
    }
}
