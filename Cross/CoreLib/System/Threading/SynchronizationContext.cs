namespace System.Threading;

public class SynchronizationContext
{
    private static SynchronizationContext? s_current;

    public SynchronizationContext()
    {
    }

    public static SynchronizationContext? Current => s_current;

    public static void SetSynchronizationContext(SynchronizationContext? syncContext) => s_current = syncContext;

    public virtual void Send(SendOrPostCallback d, object? state) => d(state);

    public virtual void Post(SendOrPostCallback d, object? state) => DeviceKit.CoreLib.Runtime.CallbackQueue.Add(d, state);

    public virtual void OperationStarted()
    {
    }

    public virtual void OperationCompleted()
    {
    }

    public virtual SynchronizationContext CreateCopy() => new();
}
