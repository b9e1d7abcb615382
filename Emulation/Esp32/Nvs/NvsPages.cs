using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The pages in the order of their sequence numbers; the last one is written to, and one is always kept free to move items to.</summary>
internal sealed class NvsPages
{
    private readonly List<NvsPage> _listed = [];
    private readonly List<NvsPage> _free = [];
    private uint _nextSequence;

    /// <summary>The pages that hold items, oldest first.</summary>
    public IReadOnlyList<NvsPage> Listed => _listed;

    /// <summary>The page that is written to.</summary>
    public NvsPage Current => _listed[^1];

    /// <summary>All pages.</summary>
    public int Count => _listed.Count + _free.Count;

    /// <summary>Pages without items.</summary>
    public int FreeCount => _free.Count;

    public NvsError Load(SimulatedFlash flash)
    {
        for (int sector = 0; sector < flash.Sectors; sector++)
        {
            NvsPage page = new(flash, sector);
            NvsError error = page.Load();
            if (error != NvsError.Ok)
            {
                return error;
            }

            (page.IsListed ? _listed : _free).Add(page);
        }

        _listed.Sort((left, right) => left.Sequence.CompareTo(right.Sequence));
        if (_listed.Count == 0)
        {
            Activate();
            return _free.Count == 0 ? NvsError.NoFreePages : NvsError.Ok;
        }

        _nextSequence = Current.Sequence + 1;
        EraseDuplicate();
        if (_listed.FirstOrDefault(page => page.State == NvsPageState.Freeing) is { } freeing)
        {
            // The power went while its items were copied: what was copied is thrown away, and all is copied again.
            if (Current.State == NvsPageState.Active)
            {
                Release(Current);
            }

            Activate();
            Free(freeing);
        }

        return _free.Count == 0 ? NvsError.NoFreePages : NvsError.Ok;
    }

    /// <summary>The current page is full: the next one, by moving the items of the page with the most waste when only one page is free.</summary>
    public NvsError RequestPage()
    {
        if (_free.Count == 0)
        {
            return NvsError.InvalidState;
        }

        if (_free.Count >= 2)
        {
            Activate();
            return NvsError.Ok;
        }

        NvsPage wasteful = _listed.MinBy(page => page.Used)!;
        if (wasteful.Used == NvsPage.EntryCount)
        {
            return NvsError.NotEnoughSpace;
        }

        wasteful.Mark(NvsPageState.Freeing);
        Activate();
        Free(wasteful);
        return NvsError.Ok;
    }

    /// <summary>Erases the older of two items of one key: the power went between the writing of the new and the erasing of the old one.</summary>
    private void EraseDuplicate()
    {
        (int lastIndex, NvsItem last) = Current.Items().LastOrDefault();
        if (last.Bytes.IsEmpty || last.Type == NvsType.Blob)
        {
            return;
        }

        foreach (NvsPage page in _listed.Where(page => page.State != NvsPageState.Freeing))
        {
            foreach ((int index, NvsItem item) in page.Items())
            {
                if (item.NamespaceIndex == last.NamespaceIndex && item.Type != NvsType.Blob && item.Key == last.Key && (page != Current || index != lastIndex))
                {
                    page.EraseItem(index, item);
                    return;
                }
            }
        }
    }

    private void Activate()
    {
        NvsPage page = _free[0];
        page.Activate(_nextSequence++);
        _free.RemoveAt(0);
        _listed.Add(page);
    }

    private void Free(NvsPage page)
    {
        page.CopyTo(Current);
        Release(page);
    }

    private void Release(NvsPage page)
    {
        page.Erase();
        _listed.Remove(page);
        _free.Add(page);
    }
}
