using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The objects that are locked just now, innermost last, each as often as it is locked.</summary>
internal static class LockTable
{
    private static object?[]? s_locked = [];
    private static int s_count;

    public static void Enter(object value)
    {
        if (s_count == s_locked!.Length)
        {
            Array.Resize(ref s_locked, s_count + 4);
        }

        s_locked![s_count++] = value;
    }

    public static bool TryExit(object value)
    {
        for (int i = s_count - 1; i >= 0; i--)
        {
            if (s_locked![i] == value)
            {
                s_count--;
                for (; i < s_count; i++)
                {
                    s_locked![i] = s_locked![i + 1];
                }

                s_locked![s_count] = null;
                return true;
            }
        }

        return false;
    }

    public static bool IsEntered(object value)
    {
        for (int i = 0; i < s_count; i++)
        {
            if (s_locked![i] == value)
            {
                return true;
            }
        }

        return false;
    }
}
