using System;
using System.Buffers.Binary;

namespace DeviceKit.Emulation.Esp32;

/// <content>Reading a page after a start, and clearing away what a loss of power left.</content>
internal sealed partial class NvsPage
{
    public NvsError Load()
    {
        ReadOnlySpan<byte> page = _flash.Bytes.Slice(_base, SimulatedFlash.SectorSize);
        State = (NvsPageState)BinaryPrimitives.ReadUInt32LittleEndian(page);
        NextFree = 0;
        Used = 0;
        if (State == NvsPageState.Uninitialized)
        {
            State = page.ContainsAnyExcept((byte)0xFF) ? NvsPageState.Corrupt : State;
            return NvsError.Ok;
        }

        if (!IsListed || NvsCrc.Of(page[4..CrcOffset]) != BinaryPrimitives.ReadUInt32LittleEndian(page[CrcOffset..]))
        {
            State = NvsPageState.Corrupt;
            return NvsError.Ok;
        }

        if (page[VersionOffset] < Version)
        {
            return NvsError.NewVersionFound;
        }

        Sequence = BinaryPrimitives.ReadUInt32LittleEndian(page[4..]);
        LoadEntries();
        return NvsError.Ok;
    }

    private void LoadEntries()
    {
        NextFree = FindNextFree();
        for (int i = 0; i < NextFree; i++)
        {
            Used += StateOf(i) == NvsEntryState.Written ? 1 : 0;
        }

        for (int i = 0; i < NextFree;)
        {
            NvsEntryState state = StateOf(i);
            if (state == NvsEntryState.Empty)
            {
                // Written to, and the power went before its state said so.
                SetStates(i, 1, NvsEntryState.Erased);
            }

            if (state != NvsEntryState.Written)
            {
                i++;
                continue;
            }

            NvsItem item = ReadItem(i);
            int span = item.IsValid && i + item.Span <= EntryCount ? item.Span : 1;
            if (!item.IsValid || !IsWhole(i, span))
            {
                SetStates(i, span, NvsEntryState.Erased);
                NextFree = Math.Max(NextFree, i + span);
            }

            i += span;
        }
    }

    private bool IsWhole(int first, int span)
    {
        for (int i = first; i < first + span; i++)
        {
            if (StateOf(i) != NvsEntryState.Written)
            {
                return false;
            }
        }

        return true;
    }

    private int FindNextFree()
    {
        int last = EntryCount - 1;
        while (last >= 0 && StateOf(last) == NvsEntryState.Empty && !_flash.Bytes.Slice(AddressOf(last), NvsItem.Size).ContainsAnyExcept((byte)0xFF))
        {
            last--;
        }

        return last + 1;
    }
}
