using System.Collections.Generic;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The objects that handles stand for. A handle is never given out twice, so one that was given up is found out.</summary>
/// <typeparam name="T">What a handle stands for.</typeparam>
/// <param name="core">Gives the addresses.</param>
internal sealed class HandleTable<T>(IdfCore core)
    where T : class
{
    private readonly SortedDictionary<uint, T> _live = [];
    private readonly HashSet<uint> _ended = [];

    /// <summary>The objects, in the order of making.</summary>
    public IEnumerable<T> Live => _live.Values;

    /// <summary>Gives an object a handle.</summary>
    public Pointer32 Add(T item)
    {
        Pointer32 handle = core.NextHandle();
        _live.Add(handle.Value, item);
        return handle;
    }

    /// <summary>The object of a handle.</summary>
    public bool TryGet(Pointer32 handle, out T item) => _live.TryGetValue(handle.Value, out item!);

    /// <summary>Ends a handle.</summary>
    public bool TryRemove(Pointer32 handle, out T item)
    {
        if (!_live.Remove(handle.Value, out item!))
        {
            return false;
        }

        _ended.Add(handle.Value);
        return true;
    }

    /// <summary>Ends every handle.</summary>
    public void RemoveAll()
    {
        _ended.UnionWith(_live.Keys);
        _live.Clear();
    }

    /// <summary>What is wrong with a handle that stands for nothing, for the detail of a violation.</summary>
    public string Describe(Pointer32 handle) =>
        handle.IsNull ? "it is NULL" : _ended.Contains(handle.Value) ? $"{handle} was given up before" : $"{handle} was never given out";
}
