using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Runs static constructors: each once, when something of its class is first used.</summary>
internal static unsafe class ClassInitializer
{
    private static FailedInitializer? s_failed;

    /// <summary>Runs an initializer. While it runs the class counts as initialised, so that it can use itself.</summary>
    /// <param name="state">The byte that says whether it ran.</param>
    /// <param name="initializer">The static constructor.</param>
    public static void Run(byte* state, delegate*<void> initializer)
    {
        for (FailedInitializer? failed = s_failed; failed is not null; failed = failed.Next)
        {
            if (failed.State == state)
            {
                throw failed.Exception;
            }
        }

        *state = 1;
        try
        {
            initializer();
        }
        catch (Exception exception)
        {
            *state = 0;
            var wrapped = new TypeInitializationException(null, exception);
            s_failed = new FailedInitializer { State = state, Exception = wrapped, Next = s_failed };
            throw wrapped;
        }
    }
}
