namespace DeviceKit.CoreLib.Runtime;

/// <summary>The array without elements of a type.</summary>
internal static class EmptyArray<T>
{
    public static readonly T[] Value = new T[0];
}
