namespace System.Buffers;

public unsafe struct MemoryHandle(void* pointer, System.Runtime.InteropServices.GCHandle handle = default, IPinnable? pinnable = null) : IDisposable
{
    private void* _pointer = pointer;
    private System.Runtime.InteropServices.GCHandle _handle = handle;
    private IPinnable? _pinnable = pinnable;

    public readonly void* Pointer => _pointer;

    public void Dispose()
    {
        if (_handle.IsAllocated)
        {
            _handle.Free();
        }

        _pinnable?.Unpin();
        _pinnable = null;
        _pointer = null;
    }
}
