namespace System.Buffers;

public abstract class MemoryManager<T> : IMemoryOwner<T>, IPinnable
{
    public virtual Memory<T> Memory => new((object)this, 0, GetSpan().Length);

    public abstract Span<T> GetSpan();

    public abstract MemoryHandle Pin(int elementIndex = 0);

    public abstract void Unpin();

    void IDisposable.Dispose() => Dispose(disposing: true);

    protected Memory<T> CreateMemory(int length) => new((object)this, 0, length);

    protected Memory<T> CreateMemory(int start, int length) => new((object)this, start, length);

    protected abstract void Dispose(bool disposing);
}
