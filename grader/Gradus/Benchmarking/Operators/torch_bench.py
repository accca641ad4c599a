"""Times PyTorch: reads "name sizes precision repetitions", answers with the seconds of each repetition."""
import sys
import time

import torch
import torch.nn.functional as F

device = "cuda" if sys.argv[1:] == ["gpu"] and torch.cuda.is_available() else "cpu"
torch.backends.cuda.matmul.allow_tf32 = False
torch.backends.cudnn.allow_tf32 = False


def array(*shape, dtype, grad=False):
    return torch.randn(*shape, dtype=dtype, device=device).div_(8).requires_grad_(grad)


def product(dtype, n):
    a, b = array(n, n, dtype=dtype), array(n, n, dtype=dtype)
    return lambda: torch.mm(a, b)


def convolution(dtype, n, c, size, f, backward):
    x = array(n, c, size, size, dtype=dtype, grad=bool(backward))
    w = array(f, c, 3, 3, dtype=dtype, grad=bool(backward))
    b = array(f, dtype=dtype, grad=bool(backward))
    dy = array(n, f, size, size, dtype=dtype)
    return differentiated(lambda: F.conv2d(x, w, b, padding=1), (x, w, b), dy, backward)


def lstm(dtype, steps, n, inputs, units, backward):
    layer = torch.nn.LSTM(inputs, units, batch_first=True).to(device=device, dtype=dtype)
    x = array(n, steps, inputs, dtype=dtype, grad=bool(backward))
    dh = array(n, steps, units, dtype=dtype)
    return differentiated(lambda: layer(x)[0], (x, *layer.parameters()), dh, backward)


def cross_entropy(dtype, n, classes):
    scores = array(n, classes, dtype=dtype, grad=True)
    labels = torch.arange(n, device=device) % classes
    return lambda: torch.autograd.grad(F.cross_entropy(scores, labels), (scores,))


def batch_norm(dtype, n, c, size):
    layer = torch.nn.BatchNorm2d(c).to(device=device, dtype=dtype)
    x, dy = array(n, c, size, size, dtype=dtype, grad=True), array(n, c, size, size, dtype=dtype)
    return differentiated(lambda: layer(x), (x, *layer.parameters()), dy, True)


def differentiated(forward, inputs, upstream, backward):
    def alone():
        with torch.no_grad():
            return forward()

    return (lambda: torch.autograd.grad(forward(), inputs, upstream)) if backward else alone


def seconds(run):
    start = time.perf_counter()
    run()
    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - start


known = {}
print(f"PyTorch {torch.__version__} on {torch.cuda.get_device_name() if device == 'cuda' else device}", flush=True)
for line in sys.stdin:
    *work, precision, repetitions = line.split()
    key = (*work, precision)
    if key not in known:
        known.clear()
        known[key] = globals()[work[0]](getattr(torch, precision), *map(int, work[1:]))
        seconds(known[key])
    print(*(seconds(known[key]) for _ in range(int(repetitions))), flush=True)
