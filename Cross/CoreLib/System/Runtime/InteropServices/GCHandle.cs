using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.InteropServices;

public struct GCHandle : IEquatable<GCHandle>
{
    private nint _handle; // One more than an index into HandleTable.

    private GCHandle(nint handle) => _handle = handle;

    public readonly bool IsAllocated => _handle != 0;

    public readonly object? Target
    {
        get => HandleTable.Get(CheckedHandle);
        set => HandleTable.Set(CheckedHandle, value);
    }

    private readonly int CheckedHandle => _handle == 0 ? throw new InvalidOperationException("Handle is not initialized.") : (int)_handle;

    public static explicit operator GCHandle(nint value) => FromIntPtr(value);

    public static explicit operator nint(GCHandle value) => ToIntPtr(value);

    public static bool operator ==(GCHandle a, GCHandle b) => a._handle == b._handle;

    public static bool operator !=(GCHandle a, GCHandle b) => a._handle != b._handle;

    public static GCHandle Alloc(object? value) => new(HandleTable.Add(value, isWeak: false));

    public static GCHandle Alloc(object? value, GCHandleType type) => new(HandleTable.Add(value, type <= GCHandleType.WeakTrackResurrection));

    public static GCHandle FromIntPtr(nint value) =>
        value == 0 ? throw new InvalidOperationException("The handle is not initialized.") : new GCHandle(value);

    public static nint ToIntPtr(GCHandle value) => value._handle;

    public void Free()
    {
        HandleTable.Remove(CheckedHandle);
        _handle = 0;
    }

    /// <summary>Nothing moves, so every object is pinned.</summary>
    public readonly unsafe nint AddrOfPinnedObject()
    {
        object? target = Target;
        return target switch
        {
            null => 0,
            Array array => (nint)array.Elements,
            string => DeviceKit.CoreLib.Runtime.Intrinsics.AddressOf(target) + 8,
            _ => DeviceKit.CoreLib.Runtime.Intrinsics.AddressOf(target) + 4,
        };
    }

    public readonly bool Equals(GCHandle other) => _handle == other._handle;

    public override readonly bool Equals(object? o) => o is GCHandle other && _handle == other._handle;

    public override readonly int GetHashCode() => (int)_handle;
}
