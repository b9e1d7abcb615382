namespace DeviceKit.CoreLib.Runtime;

/// <summary>An element of a set as a dictionary's key: it may be null.</summary>
internal readonly struct Element<T>(T value)
{
    public T Value { get; } = value;
}
