namespace System;

public static class Buffer
{
    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
    {
        ArgumentNullException.ThrowIfNull(src);
        ArgumentNullException.ThrowIfNull(dst);
        ArgumentOutOfRangeException.ThrowIfNegative(srcOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(dstOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > ByteLength(src) - srcOffset || count > ByteLength(dst) - dstOffset)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }

        unsafe
        {
            DeviceKit.CoreLib.Runtime.Memory.Copy(dst.Elements + dstOffset, src.Elements + srcOffset, count);
        }
    }

    public static unsafe int ByteLength(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return array.Length * DeviceKit.CoreLib.Runtime.TypeDescriptor.Of(array)->ElementSize;
    }

    public static unsafe void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceBytesToCopy));
        }

        DeviceKit.CoreLib.Runtime.Memory.Copy((byte*)destination, (byte*)source, (int)sourceBytesToCopy);
    }
}
