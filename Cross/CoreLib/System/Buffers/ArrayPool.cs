namespace System.Buffers;

public abstract class ArrayPool<T>
{
    protected ArrayPool()
    {
    }

    public static ArrayPool<T> Shared { get; } = new DeviceKit.CoreLib.Runtime.SizedArrayPool<T>();

    public static ArrayPool<T> Create() => new DeviceKit.CoreLib.Runtime.SizedArrayPool<T>();

    public abstract T[] Rent(int minimumLength);

    public abstract void Return(T[] array, bool clearArray = false);
}
