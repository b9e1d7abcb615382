using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks.Sources;

public struct ManualResetValueTaskSourceCore<TResult>
{
    private Action<object?>? _continuation;
    private object? _state;
    private SynchronizationContext? _context;
    private Exception? _exception;
    private TResult? _result;
    private short _version;
    private bool _isCompleted;

    public bool RunContinuationsAsynchronously { get; set; }

    public readonly short Version => _version;

    public void Reset()
    {
        _version++;
        _continuation = null;
        _state = null;
        _context = null;
        _exception = null;
        _result = default;
        _isCompleted = false;
    }

    public void SetResult(TResult result)
    {
        _result = result;
        Complete();
    }

    public void SetException(Exception error)
    {
        _exception = error;
        Complete();
    }

    public readonly ValueTaskSourceStatus GetStatus(short token)
    {
        Check(token);
        return !_isCompleted ? ValueTaskSourceStatus.Pending : _exception is null ? ValueTaskSourceStatus.Succeeded
            : _exception is OperationCanceledException ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    public readonly TResult GetResult(short token)
    {
        Check(token);
        if (!_isCompleted)
        {
            throw new InvalidOperationException();
        }

        if (_exception is not null)
        {
            ExceptionDispatchInfo.Throw(_exception);
        }

        return _result!;
    }

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Check(token);
        if (_continuation is not null)
        {
            throw new InvalidOperationException();
        }

        _context = (flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0 ? SynchronizationContext.Current : null;
        _continuation = continuation;
        _state = state;
        if (_isCompleted)
        {
            Post();
        }
    }

    private readonly void Check(short token)
    {
        if (token != _version)
        {
            throw new InvalidOperationException();
        }
    }

    private void Complete()
    {
        if (_isCompleted)
        {
            throw new InvalidOperationException();
        }

        _isCompleted = true;
        if (_continuation is null)
        {
            return;
        }

        if (RunContinuationsAsynchronously || (_context is not null && _context != SynchronizationContext.Current))
        {
            Post();
        }
        else
        {
            _continuation(_state);
        }
    }

    private readonly void Post()
    {
        var callback = new SendOrPostCallback(_continuation!);
        if (_context is not null)
        {
            _context.Post(callback, _state);
        }
        else
        {
            DeviceKit.CoreLib.Runtime.CallbackQueue.Add(callback, _state);
        }
    }
}
